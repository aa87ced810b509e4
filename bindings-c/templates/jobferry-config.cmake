# find_package(jobferry) gives jobferry::jobferry, the shared library, and jobferry::static.
# Found relative to this file, so the installed folder may be moved.
get_filename_component(_jobferry_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)

if(NOT TARGET jobferry::jobferry)
  add_library(jobferry::jobferry SHARED IMPORTED)
  set_target_properties(jobferry::jobferry PROPERTIES
    IMPORTED_LOCATION "${_jobferry_prefix}/lib/libjobferry.so.@ABI@"
    IMPORTED_SONAME "libjobferry.so.@ABI@"
    INTERFACE_INCLUDE_DIRECTORIES "${_jobferry_prefix}/include")

  add_library(jobferry::static STATIC IMPORTED)
  set_target_properties(jobferry::static PROPERTIES
    IMPORTED_LOCATION "${_jobferry_prefix}/lib/libjobferry.a"
    INTERFACE_INCLUDE_DIRECTORIES "${_jobferry_prefix}/include"
    INTERFACE_LINK_LIBRARIES "@STATIC_LIBRARIES@")
endif()
